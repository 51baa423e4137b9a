package vn.minhbach.publishing;

import java.util.Set;

import vn.minhbach.dataset.Table;

/**
 * A dataset whose rows are all staged.
 *
 * @param publisher whose it is, null where {@code dataset.csv} does not say
 * @param title     of the dataset, null where {@code dataset.csv} does not say
 * @param sha256    over its files in the order of their names, of each the name, a line feed and the bytes
 * @param unread    tables whose file could not be read to its end: what they hold is not known
 */
record StagedDataset(String publisher, String title, String sha256, Set<Table> unread) {
}
