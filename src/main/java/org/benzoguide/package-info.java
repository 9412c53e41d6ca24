/**
 * The program: plain files go in, one validated store is built from them, calm pages come
 * out.
 */
@NullMarked
package org.benzoguide;

import org.jspecify.annotations.NullMarked;
