package vn.minhbach.catalogue.handover;

/**
 * What went from one place or agency to another, seen from one of them.
 *
 * @param it the project or the directive
 * @param from the code of the place or agency that it came from, null where nobody says
 * @param away whether it left; else it came
 */
public record HandedOver<T>(T it, Handover handover, String from, boolean away) {
}
