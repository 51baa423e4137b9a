package vn.minhbach.catalogue.speaker;

/**
 * Somebody whom sources name as saying something, by the very words in which they do: nobody guesses who is who, so one
 * person may be several of them, and one of them several persons.
 *
 * @param statements how many figures, reports, orders and obstacles sources have from them
 * @param sources how many documents do
 */
public record Speaker(String name, long statements, long sources) {
}
