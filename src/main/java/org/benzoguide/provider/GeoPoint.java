package org.benzoguide.provider;

import java.util.Optional;

/**
 * A point on the earth.
 *
 * @param latitude degrees, north is positive
 * @param longitude degrees, east is positive
 */
public record GeoPoint(double latitude, double longitude) {

	private static final double EARTH_RADIUS = 6371.0088;

	/**
	 * A point, if these can be its degrees; (0, 0) is how files say that they do not
	 * know.
	 */
	public static Optional<GeoPoint> of(double latitude, double longitude) {
		boolean real = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
		return (real && (latitude != 0 || longitude != 0)) ? Optional.of(new GeoPoint(latitude, longitude))
				: Optional.empty();
	}

	/** The way to another point in kilometres, along the surface (haversine). */
	double distanceTo(GeoPoint other) {
		double north = Math.sin(Math.toRadians(other.latitude - this.latitude) / 2);
		double east = Math.sin(Math.toRadians(other.longitude - this.longitude) / 2);
		double chord = north * north
				+ Math.cos(Math.toRadians(this.latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
		return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
	}

	/** The box that holds every point within so many kilometres. */
	Box around(double kilometres) {
		double high = Math.toDegrees(kilometres / EARTH_RADIUS);
		double widest = Math.min(89.9, Math.abs(this.latitude) + high);
		double wide = Math.min(180, high / Math.cos(Math.toRadians(widest)));
		return new Box(this.latitude - high, this.latitude + high, this.longitude - wide, this.longitude + wide);
	}

	/**
	 * A box of degrees; west or east may lie beyond the line where the date changes.
	 *
	 * @param south the lowest latitude
	 * @param north the highest latitude
	 * @param west the longitude it begins with
	 * @param east the longitude it ends with
	 */
	record Box(double south, double north, double west, double east) {

		/**
		 * The part of it beyond the date line, as a second span of longitudes; empty
		 * spans hold nothing.
		 */
		Box beyond() {
			if (this.west < -180) {
				return new Box(this.south, this.north, this.west + 360, 180);
			}
			return (this.east > 180) ? new Box(this.south, this.north, -180, this.east - 360)
					: new Box(this.south, this.north, 1, -1);
		}

	}

}
