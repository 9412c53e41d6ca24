package org.benzoguide.treatment;

/**
 * What a list shows of an option.
 *
 * @param slug the last part of its address
 * @param title the heading of its page
 * @param description one plain sentence
 * @param position its place among the options, from 1
 * @param profile the attributes by which options can be filtered
 */
public record TreatmentCard(String slug, String title, String description, int position, Profile profile) {
}
