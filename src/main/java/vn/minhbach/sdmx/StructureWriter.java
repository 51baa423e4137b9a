package vn.minhbach.sdmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a message of structures. */
interface StructureWriter {

    /**
     * @param found in the order in which a message holds them
     * @param region of the one constraint; null for what its flow holds
     */
    void write(OutputStream out, MessageContext context, List<StructureQuery.Found> found, Region region)
            throws IOException;
}
