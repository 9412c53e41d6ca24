package org.benzoguide.provider;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A provider that fits, before it is fetched whole.
 *
 * @param id its id
 * @param kilometres how far it is; null when nobody knows
 */
record Hit(UUID id, @Nullable Double kilometres) {
}
