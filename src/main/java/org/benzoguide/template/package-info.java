/**
 * Keeps the work of a template small: words that are the same on every page are filled in
 * once, and so is what the answers to all readers have in common.
 */
@NullMarked
package org.benzoguide.template;

import org.jspecify.annotations.NullMarked;
