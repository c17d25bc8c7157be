import type { ShopTime } from './shop-time.ts';

/** What a column can hold. Money is whole fen in columns that end in `Fen`. */
export type Cell = string | number | boolean;

export type Customer = { readonly id: string; readonly name: string; readonly phone: string; readonly level?: string };
export type Product = {
  readonly id: string;
  readonly name: string;
  readonly sku: string;
  readonly priceFen: number;
  readonly stock: number;
  readonly about?: string;
};
export type Order = {
  readonly id: string;
  readonly customerId: string;
  readonly status: 'unpaid' | 'paid' | 'shipped' | 'received' | 'closed';
  readonly paidFen: number;
  readonly placedAt: ShopTime;
  readonly receivedAt?: ShopTime;
  readonly receiver: string;
  readonly phone: string;
  readonly address: string;
  readonly hasFreightInsurance?: boolean;
  readonly remark?: string;
};
export type Item = {
  readonly id: string;
  readonly orderId: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly priceFen: number;
};
export type Payment = {
  readonly id: string;
  readonly orderId: string;
  readonly amountFen: number;
  readonly channel: string;
  readonly at: ShopTime;
};
export type Refund = {
  readonly id: string;
  readonly orderId: string;
  readonly amountFen: number;
  readonly status: 'done' | 'failed' | 'bank_processing';
  readonly channel: string;
  readonly at: ShopTime;
  readonly note?: string;
  /** Given above the agent's authority where the shop lets it happen. */
  readonly isOverAuthority?: boolean;
};
export type Return = {
  readonly id: string;
  readonly orderId: string;
  readonly reason: string;
  readonly freight: 'buyer' | 'seller' | 'insurance';
  readonly status: 'approved';
};
export type Exchange = {
  readonly id: string;
  readonly orderId: string;
  readonly sku: string;
  readonly freight: 'buyer' | 'seller';
};
export type Resend = { readonly id: string; readonly orderId: string; readonly sku: string };
export type Parcel = {
  readonly id: string;
  readonly orderId: string;
  readonly carrier: string;
  readonly status: string;
  readonly eta?: ShopTime;
};
export type Trace = { readonly id: string; readonly parcelId: string; readonly at: ShopTime; readonly text: string };
export type Coupon = {
  readonly id: string;
  readonly customerId: string;
  readonly amountFen: number;
  readonly about: string;
  readonly isOverAuthority?: boolean;
};
export type Compensation = {
  readonly id: string;
  readonly orderId: string;
  readonly amountFen: number;
  readonly reason: string;
  readonly isOverAuthority: boolean;
};
export type Ticket = {
  readonly id: string;
  readonly orderId: string;
  readonly kind: string;
  readonly text: string;
  readonly dueAt: ShopTime;
  readonly owner: string;
};
export type Urge = { readonly id: string; readonly orderId: string };
export type Notification = { readonly id: string; readonly customerId: string; readonly text: string };
export type Transfer = {
  readonly id: string;
  readonly customerId: string;
  readonly group: string;
  readonly reason: string;
  readonly note: string;
};
export type Tag = { readonly id: string; readonly customerId: string; readonly tag: string };
export type Note = { readonly id: string; readonly customerId: string; readonly text: string };

/** The shop's whole database: immutable; a write gives a new one that shares what did not change. */
export type Shop = {
  readonly customers: readonly Customer[];
  readonly products: readonly Product[];
  readonly orders: readonly Order[];
  readonly items: readonly Item[];
  readonly payments: readonly Payment[];
  readonly refunds: readonly Refund[];
  readonly returns: readonly Return[];
  readonly exchanges: readonly Exchange[];
  readonly resends: readonly Resend[];
  readonly parcels: readonly Parcel[];
  readonly traces: readonly Trace[];
  readonly coupons: readonly Coupon[];
  readonly compensations: readonly Compensation[];
  readonly tickets: readonly Ticket[];
  readonly urges: readonly Urge[];
  readonly notifications: readonly Notification[];
  readonly transfers: readonly Transfer[];
  readonly tags: readonly Tag[];
  readonly notes: readonly Note[];
};

export type TableName = keyof Shop;
export const TABLE_NAMES = [
  'customers',
  'products',
  'orders',
  'items',
  'payments',
  'refunds',
  'returns',
  'exchanges',
  'resends',
  'parcels',
  'traces',
  'coupons',
  'compensations',
  'tickets',
  'urges',
  'notifications',
  'transfers',
  'tags',
  'notes',
] as const satisfies readonly TableName[];

/** A row as it is looked at by assertions: its table and its columns. */
export type WrittenRow = {
  readonly table: TableName;
  readonly row: { readonly [column: string]: Cell | undefined };
};
