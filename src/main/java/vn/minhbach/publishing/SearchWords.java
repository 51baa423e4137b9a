package vn.minhbach.publishing;

import java.util.StringJoiner;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.TableFormat;

/** What the search columns of a row hold: the words of some of its cells, folded by the application. */
public record SearchWords(String foldedTitle, String foldedText, String accented) {

    /** @param texts the cells by the position of their column in the table, null where empty */
    public static SearchWords of(TableFormat table, String[] texts) {
        String title = words(table, texts, ColumnFormat.Search.TITLE);
        String text = words(table, texts, ColumnFormat.Search.TEXT);
        return new SearchWords(Folding.fold(title), Folding.fold(text), Folding.accented(title + " " + text).strip());
    }

    private static String words(TableFormat table, String[] texts, ColumnFormat.Search search) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null && table.columns().get(i).search() == search) {
                words.add(texts[i]);
            }
        }
        return words.toString();
    }
}
