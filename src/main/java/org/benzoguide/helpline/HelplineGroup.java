package org.benzoguide.helpline;

import java.util.List;

/**
 * The lines of one kind.
 *
 * @param kind what they are for
 * @param cards the lines, in the order of the file
 */
record HelplineGroup(HelplineKind kind, List<HelplineCard> cards) {
}
