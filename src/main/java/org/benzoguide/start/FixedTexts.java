package org.benzoguide.start;

import java.util.Map;

/**
 * Words that stand whatever the rules say.
 *
 * @param alwaysFirst what every result begins with
 * @param afterABreak what it begins with when doses were missed
 * @param then what follows either
 * @param marks what a mark says
 * @param doNotStop the shortest form of the warning
 * @param afterEmergency the last line of the page for an emergency
 */
record FixedTexts(String alwaysFirst, ConditionalText afterABreak, String then, Map<Mark, String> marks,
		String doNotStop, String afterEmergency) {
}
