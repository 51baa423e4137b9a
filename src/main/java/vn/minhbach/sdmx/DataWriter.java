package vn.minhbach.sdmx;

import java.io.IOException;

/** Writes a message of data: data sets, each of some series, as they come. */
interface DataWriter {

    void begin() throws IOException;

    void dataSet(DataSetHead head) throws IOException;

    void series(Series series) throws IOException;

    void endDataSet() throws IOException;

    void end() throws IOException;
}
