import type { Options } from '@grpc/proto-loader'

/** How messages of the protocol look here: an int64 in digits, absent fields with their default, a union by the name of its member. */
export const messageForm: Options = {
  keepCase: true,
  longs: String,
  enums: String,
  defaults: true,
  oneofs: true,
}
