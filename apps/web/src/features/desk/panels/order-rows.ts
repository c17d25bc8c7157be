import { z } from 'zod';

/** What `query_order` answers with, as far as the card shows it; columns it does not know are passed over. */
const orderSchema = z.object({
  id: z.string(),
  customerId: z.string(),
  status: z.enum(['unpaid', 'paid', 'shipped', 'received', 'closed']),
  paidFen: z.number(),
  placedAt: z.string(),
  receivedAt: z.string().optional(),
  receiver: z.string(),
  phone: z.string(),
  address: z.string(),
  hasFreightInsurance: z.boolean().optional(),
  remark: z.string().optional(),
  items: z.array(
    z.object({ id: z.string(), sku: z.string(), name: z.string(), quantity: z.number(), priceFen: z.number() }),
  ),
  refunds: z
    .array(
      z.object({
        id: z.string(),
        amountFen: z.number(),
        status: z.enum(['done', 'failed', 'bank_processing']),
        channel: z.string(),
        at: z.string(),
      }),
    )
    .default([]),
  returns: z.array(z.object({ id: z.string(), reason: z.string(), freight: z.string() })).default([]),
  exchanges: z.array(z.object({ id: z.string(), sku: z.string(), freight: z.string() })).default([]),
  tickets: z
    .array(z.object({ id: z.string(), kind: z.string(), text: z.string(), dueAt: z.string(), owner: z.string() }))
    .default([]),
});
export type OrderRow = z.infer<typeof orderSchema>;

const parcelSchema = z.object({
  id: z.string(),
  orderId: z.string(),
  carrier: z.string(),
  status: z.string(),
  eta: z.string().optional(),
  traces: z.array(z.object({ id: z.string(), at: z.string(), text: z.string() })).default([]),
});
export type ParcelRow = z.infer<typeof parcelSchema>;

const rows =
  <T>(schema: z.ZodType<T>) =>
  (result: unknown): readonly T[] => {
    const parsed = z.array(schema).safeParse(result);
    return parsed.success ? parsed.data : [];
  };

export const readOrders = rows(orderSchema);
export const readParcels = rows(parcelSchema);
