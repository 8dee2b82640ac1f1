import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Answer, Request } from '../send.ts';

type Content = Record<string, { schema: object }>;
type Header = { required?: boolean; schema: object };
type Described<Value> = Value | { $ref: string };
type Response = { content?: Content; headers?: Record<string, Described<Header>> };
type Operation = {
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, Described<Response>>;
};
type Description = { paths: Record<string, Record<string, Operation>> };

const root = path.resolve(import.meta.dirname, '../../..');
const description: Description = parse(fs.readFileSync(path.join(root, 'docs/openapi.yaml'), 'utf8'));

// The strict mode would complain of what OpenAPI adds to JSON Schema.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, 'openapi.yaml');

const operations = Object.entries(description.paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ template, method: method.toUpperCase(), operation })),
);

/** What can be asked for, each with the statuses that it may be answered with. */
export const described = operations.map(({ template, method, operation }) => ({
  route: `${method} ${template}`,
  statuses: Object.keys(operation.responses).map(Number),
}));

/** Throws when an answer is not as the description says, or a request was taken that it does not allow. */
export function expectDescribed(request: Request, answer: Answer): void {
  const pathname = request.path.split('?')[0] ?? '';
  const found = operations.find(({ template, method }) => method === request.method && isOf(template, pathname));
  const route = `${request.method} ${pathname}`;
  if (!found) throw new Error(`docs/openapi.yaml does not describe ${route}.`);
  const { responses, requestBody } = found.operation;
  const response = resolved(responses[answer.status]);
  if (!response) throw new Error(`docs/openapi.yaml does not describe ${answer.status} for ${route}: ${answer.text}`);

  const faults = [...faultsOfHeaders(response, answer), ...faultsOfBody(response, answer)];
  const taken = requestBody?.content['application/json'];
  const sent = typeof request.body === 'string' && isJson(request) ? request.body : undefined;
  if (answer.status === 200 && taken && sent !== undefined) {
    faults.push(...faultsOf(taken.schema, JSON.parse(sent)).map((fault) => `it was taken, though the body ${fault}`));
  }
  if (faults.length > 0) throw new Error(`${answer.status} for ${route}: ${faults.join('; ')}\n${answer.text}`);
}

function faultsOfHeaders({ headers = {} }: Response, answer: Answer): string[] {
  return Object.entries(headers).flatMap(([name, header]) => {
    const { required = false, schema } = resolved(header);
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) return required ? [`the header ${name} is missing`] : [];
    const number = Number(value);
    return faultsOf(schema, Number.isNaN(number) ? value : number).map((fault) => `the header ${name} ${fault}`);
  });
}

function faultsOfBody({ content = {} }: Response, answer: Answer): string[] {
  const type = answer.headers['content-type']?.split(';')[0] ?? '';
  const [types] = [Object.keys(content)];
  if (types.length === 0) return [];
  const media = content[type];
  return media ? faultsOf(media.schema, answer.body).map((fault) => `the body ${fault}`) : [`its type is ${type}`];
}

const compiled = new Map<object, ValidateFunction>();

function faultsOf(schema: object, value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(inDocument(schema));
  compiled.set(schema, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The same schema, whose references lead into the document. */
function inDocument(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi.yaml#/'));
}

function resolved<Value extends object>(value: Described<Value>): Value;
function resolved<Value extends object>(value: Described<Value> | undefined): Value | undefined;
function resolved<Value extends object>(value: Described<Value> | undefined): Value | undefined {
  if (value === undefined || !('$ref' in value)) return value;
  const keys = value.$ref.slice('#/'.length).split('/');
  return keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], description) as Value;
}

const isOf = (template: string, pathname: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname);

const isJson = ({ headers = {} }: Request): boolean => String(headers['Content-Type']).startsWith('application/json');
