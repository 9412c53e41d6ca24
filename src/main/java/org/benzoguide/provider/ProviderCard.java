package org.benzoguide.provider;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A provider as the results show it.
 *
 * @param provider the provider
 * @param distance how far it is, ready to read; null when nobody knows
 * @param facts what a reader should see at once, and what is not known, by its label
 * @param more what else the directory says, by its label
 */
record ProviderCard(Provider provider, @Nullable String distance, Map<String, String> facts,
		Map<String, List<String>> more) {
}
