package vn.minhbach.publishing.owntable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How a department's own table is read.
 *
 * @param choices as {@link vn.minhbach.report.owntable.Choices#json()} writes them, complete
 * @param ownTable the upload that it can be read anew from, null where there is none
 * @param mapping the remembered mapping that it was read by without anybody being asked, null for none
 */
public record OwnReading(@JsonIgnore String choices, String ownTable, Long mapping) {
}
