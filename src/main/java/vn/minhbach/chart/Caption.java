package vn.minhbach.chart;

import java.util.List;

/**
 * What is written around a picture.
 *
 * @param title what it shows, in a sentence
 * @param subtitle what is measured, in which unit
 * @param notes how to read it, who says so, and of which release it is
 * @param description all that it shows in words, for who does not see it
 */
public record Caption(String title, String subtitle, List<String> notes, String description) {
}
