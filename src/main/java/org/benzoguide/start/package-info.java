/** The guided aid: a few questions, and from them where to start and how soon. */
@NullMarked
package org.benzoguide.start;

import org.jspecify.annotations.NullMarked;
