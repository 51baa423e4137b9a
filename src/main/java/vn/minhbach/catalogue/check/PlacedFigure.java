package vn.minhbach.catalogue.check;

import java.time.LocalDate;

import vn.minhbach.catalogue.figure.Figure;

/**
 * A figure with what is to be known of the place that it counts to, which is not there for ever.
 *
 * @param ending that the place is no more, null where it is
 * @param beginning that the place came to be, null where nobody says when
 * @param saidOn the day on which its source spoke, null where nobody knows
 */
record PlacedFigure(Figure figure, Dissolution ending, Founding beginning, LocalDate saidOn) {
}
