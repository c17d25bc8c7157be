import { ACT_IDS } from '@mianmian/core/language/acts/act-id';
import { type Assertion, FATAL_CODES, type NamedAssertion } from '@mianmian/core/simulation/scenario/assertion';
import { TABLE_NAMES } from '@mianmian/core/simulation/world/shop';
import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.boolean()]);
const condition = z.union([
  cell,
  z.strictObject({ oneOf: z.array(cell).min(1) }),
  z.strictObject({ includes: z.string().min(1) }),
  z.strictObject({ min: cell.exactOptional(), max: cell.exactOptional() }),
]);

const assertionSchema: z.ZodType<Assertion> = z.lazy(() =>
  z.union([
    z.strictObject({
      rows: z.enum(TABLE_NAMES),
      where: z.record(z.string(), condition).exactOptional(),
      min: z.int().nonnegative().exactOptional(),
      max: z.int().nonnegative().exactOptional(),
    }),
    z.strictObject({ told: z.string() }),
    z.strictObject({ lied: z.string() }),
    z.strictObject({ learned: z.string() }),
    z.strictObject({ agreed: z.string() }),
    z.strictObject({ act: z.enum(ACT_IDS) }),
    z.strictObject({ any: z.array(assertionSchema).min(1) }),
    z.strictObject({ all: z.array(assertionSchema).min(1) }),
    z.strictObject({ not: assertionSchema }),
    z.strictObject({ first: assertionSchema, second: assertionSchema }),
  ]),
);

const namedAssertionSchema: z.ZodType<NamedAssertion> = z.strictObject({
  id: z.string(),
  name: z.string().min(2).max(30),
  is: assertionSchema,
  fatal: z.enum(FATAL_CODES).exactOptional(),
});

export { assertionSchema, namedAssertionSchema };
