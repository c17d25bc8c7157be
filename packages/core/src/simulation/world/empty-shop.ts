import type { Shop } from './shop.ts';

export const EMPTY_SHOP: Shop = {
  customers: [],
  products: [],
  orders: [],
  items: [],
  payments: [],
  refunds: [],
  returns: [],
  exchanges: [],
  resends: [],
  parcels: [],
  traces: [],
  coupons: [],
  compensations: [],
  tickets: [],
  urges: [],
  notifications: [],
  transfers: [],
  tags: [],
  notes: [],
};
