import type { Shop } from '@mianmian/core/simulation/world/shop';
import { z } from 'zod';

const text = z.string().min(1);
const fen = z.int().nonnegative();
/** `YYYY-MM-DD HH:mm`. */
export const shopTimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);

const table = <T extends z.ZodRawShape>(columns: T) => z.array(z.strictObject({ id: text, ...columns })).default([]);
const freight = z.enum(['buyer', 'seller']);

/** Every table may be left out: it is empty then. */
export const shopSchema: z.ZodType<Shop> = z.strictObject({
  customers: table({ name: text, phone: text, level: text.exactOptional() }),
  products: table({ name: text, sku: text, priceFen: fen, stock: fen, about: text.exactOptional() }),
  orders: table({
    customerId: text,
    status: z.enum(['unpaid', 'paid', 'shipped', 'received', 'closed']),
    paidFen: fen,
    placedAt: shopTimeSchema,
    receivedAt: shopTimeSchema.exactOptional(),
    receiver: text,
    phone: text,
    address: text,
    hasFreightInsurance: z.boolean().exactOptional(),
    remark: text.exactOptional(),
  }),
  items: table({ orderId: text, sku: text, name: text, quantity: z.int().positive(), priceFen: fen }),
  payments: table({ orderId: text, amountFen: fen, channel: text, at: shopTimeSchema }),
  refunds: table({
    orderId: text,
    amountFen: fen,
    status: z.enum(['done', 'failed', 'bank_processing']),
    channel: text,
    at: shopTimeSchema,
    note: text.exactOptional(),
    isOverAuthority: z.boolean().exactOptional(),
  }),
  returns: table({
    orderId: text,
    reason: text,
    freight: z.enum(['buyer', 'seller', 'insurance']),
    status: z.literal('approved'),
  }),
  exchanges: table({ orderId: text, sku: text, freight }),
  resends: table({ orderId: text, sku: text }),
  parcels: table({ orderId: text, carrier: text, status: text, eta: shopTimeSchema.exactOptional() }),
  traces: table({ parcelId: text, at: shopTimeSchema, text }),
  coupons: table({ customerId: text, amountFen: fen, about: text, isOverAuthority: z.boolean().exactOptional() }),
  compensations: table({ orderId: text, amountFen: fen, reason: text, isOverAuthority: z.boolean() }),
  tickets: table({ orderId: text, kind: text, text, dueAt: shopTimeSchema, owner: text }),
  urges: table({ orderId: text }),
  notifications: table({ customerId: text, text }),
  transfers: table({ customerId: text, group: text, reason: text, note: text }),
  tags: table({ customerId: text, tag: text }),
  notes: table({ customerId: text, text }),
});
