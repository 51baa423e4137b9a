package vn.minhbach.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.minhbach.dataset.DataPackage;

/** The dataset format for machines: its tables, columns, types, code lists and references. */
@Path("/data/datapackage.json")
public class DatasetFormatResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode describe() {
        return DataPackage.describe("minh-bach", "Minh Bạch dataset format", "CC-BY-4.0");
    }
}
