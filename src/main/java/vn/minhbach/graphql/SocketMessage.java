package vn.minhbach.graphql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** What is written to a client of graphql-transport-ws. */
final class SocketMessage {

    private SocketMessage() {
    }

    /**
     * @param id of the operation that it is about; null for the socket itself
     * @param payload null for none
     */
    static JsonObject of(String id, String type, JsonValue payload) {
        JsonObjectBuilder message = Requests.BUILDERS.createObjectBuilder();
        if (id != null) {
            message.add("id", id);
        }
        message.add("type", type);
        if (payload != null) {
            message.add("payload", payload);
        }
        return message.build();
    }

    /** The payload of an operation that was refused. */
    static JsonArray error(String message, String code) {
        JsonObject extensions = Requests.BUILDERS.createObjectBuilder().add("code", code).build();
        return Requests.BUILDERS.createArrayBuilder()
                .add(Requests.BUILDERS.createObjectBuilder().add("message", message).add("extensions", extensions))
                .build();
    }
}
