/** Articles by topic, in reading order. */
@NullMarked
package org.benzoguide.article;

import org.jspecify.annotations.NullMarked;
