import { BOOLEAN_FUNCTIONS } from './boolean-functions.js'
import type { Overload } from './built-in.js'
import { CONTEXT_FUNCTIONS } from './context-functions.js'
import { CONVERSION_FUNCTIONS } from './conversion-functions.js'
import { LIST_FUNCTIONS } from './list-functions.js'
import { NUMBER_FUNCTIONS } from './number-functions.js'
import { RANGE_FUNCTIONS } from './range-functions.js'
import { REGEX_FUNCTIONS } from './regex-functions.js'
import { STATISTICS_FUNCTIONS } from './statistics-functions.js'
import { STRING_FUNCTIONS } from './string-functions.js'
import { TEMPORAL_CONVERSIONS } from './temporal-conversions.js'
import { TEMPORAL_FUNCTIONS } from './temporal-functions.js'

/** The built-in functions: those of DMN 1.5 (10.3.4) and those Camunda 8.8 adds. */
export const BUILT_INS: ReadonlyMap<string, readonly Overload[]> = new Map<string, readonly Overload[]>(
  [
    BOOLEAN_FUNCTIONS,
    CONTEXT_FUNCTIONS,
    CONVERSION_FUNCTIONS,
    LIST_FUNCTIONS,
    NUMBER_FUNCTIONS,
    RANGE_FUNCTIONS,
    REGEX_FUNCTIONS,
    STATISTICS_FUNCTIONS,
    STRING_FUNCTIONS,
    TEMPORAL_CONVERSIONS,
    TEMPORAL_FUNCTIONS,
  ].flatMap((library) => Object.entries(library)),
)
