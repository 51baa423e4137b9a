package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

@Interface("Node")
@Description("Something with a permanent identity, as the Relay Global Object Identification specification has it.")
public interface Node {

    @Id
    @NonNull
    @Description("Opaque; ask for it again with node(id:).")
    String getId();

    /** The opaque id of what a type of ours calls by a code. */
    static String id(String type, String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
