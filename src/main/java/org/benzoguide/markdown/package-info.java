/** Turns Markdown into safe HTML; the only package that knows flexmark. */
@NullMarked
package org.benzoguide.markdown;

import org.jspecify.annotations.NullMarked;
