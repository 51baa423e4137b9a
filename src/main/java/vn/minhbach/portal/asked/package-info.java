/**
 * What the addresses of lists ask for: the filter, the order and the day that their parameters say, read once for the
 * page and for its files. All {@code of} throw {@link vn.minhbach.portal.frame.BadParameter} where a parameter has a
 * value that means nothing.
 */
package vn.minhbach.portal.asked;
