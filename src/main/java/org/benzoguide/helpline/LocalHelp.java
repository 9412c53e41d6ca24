package org.benzoguide.helpline;

import java.util.List;

import org.benzoguide.country.Country;

/**
 * Whom to call and where to look in one country, for the tools that must say so.
 *
 * @param country the country
 * @param emergency the numbers for danger to life, first the one to call
 * @param crisis the crisis lines, in the order of the country's file
 * @param finders the official and charity directories of treatment
 */
public record LocalHelp(Country country, List<EmergencyNumber> emergency, List<Helpline> crisis, List<Finder> finders) {
}
