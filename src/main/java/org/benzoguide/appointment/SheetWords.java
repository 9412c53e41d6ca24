package org.benzoguide.appointment;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sheet; all of it is HTML of ours.
 *
 * @param urgent what must not wait for the appointment; null if nothing is special
 * @param say what one may read out
 * @param bring what to bring
 * @param ask what to ask
 * @param support what guidelines say, each with its source
 */
@Embeddable
record SheetWords(@Column(length = Length.LONG32) @Nullable String urgent, @Column(length = Length.LONG32) String say,
		@JdbcTypeCode(SqlTypes.JSON) @Column(length = Length.LONG32) List<String> bring,
		@JdbcTypeCode(SqlTypes.JSON) @Column(length = Length.LONG32) List<String> ask,
		@JdbcTypeCode(SqlTypes.JSON) @Column(length = Length.LONG32) List<String> support) {
}
