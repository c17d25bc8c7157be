import { ENDPOINTS, type Endpoint, PROTOCOL_VERSION } from '@mianmian/contract/endpoints';
import { apiErrorSchema, ERROR_STATUS } from '@mianmian/contract/error';
import { z } from 'zod';
import { ERROR_MESSAGES } from './error-messages.ts';

const json = (schema: unknown) => ({ 'application/json': { schema } });
const ERROR_REFERENCE = { $ref: '#/components/schemas/Error' };

/** The API as OpenAPI 3.1, made from the contract alone. */
export function describeOpenapi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(ENDPOINTS)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeEndpoint(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '面面俱到 API', version, 'x-protocol-version': PROTOCOL_VERSION },
    paths,
    components: {
      schemas: { Error: z.toJSONSchema(apiErrorSchema, { io: 'output' }) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'mianmian.session_token' } },
    },
  };
}

function describeEndpoint(name: string, endpoint: Endpoint): object {
  const parameters = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({
    name: parameter,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters,
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(z.toJSONSchema(endpoint.body, { io: 'input' })) } }),
    responses: {
      200: { description: endpoint.summary, content: json(z.toJSONSchema(endpoint.response, { io: 'output' })) },
      ...describeErrors(endpoint),
    },
    ...(endpoint.actor === 'person' ? { security: [{ session: [] }] } : {}),
    ...(endpoint.actor === 'guest' || endpoint.actor === 'anyone' ? { security: [{ session: [] }, {}] } : {}),
  };
}

/** Several errors may share a status: they are told together. */
function describeErrors(endpoint: Endpoint): Record<string, object> {
  const writes = endpoint.method === 'GET' ? [] : (['forbidden-origin'] as const);
  const codes = [...endpoint.errors, ...writes, 'internal' as const];
  const statuses = [...new Set(codes.map((code) => ERROR_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const told = codes.filter((code) => ERROR_STATUS[code] === status);
      const description = told.map((code) => `\`${code}\` ${ERROR_MESSAGES[code]}`).join('\n\n');
      return [status, { description, content: json(ERROR_REFERENCE) }];
    }),
  );
}
