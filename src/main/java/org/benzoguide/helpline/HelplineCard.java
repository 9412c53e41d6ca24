package org.benzoguide.helpline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line as a country's page shows it at one moment.
 *
 * @param line the line
 * @param hours its hours in words; null when they are not known
 * @param open whether it answers now; null when that is not known
 * @param languages the names of the languages it speaks
 */
record HelplineCard(Helpline line, @Nullable String hours, @Nullable Boolean open, List<String> languages) {
}
