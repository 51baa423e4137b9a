package vn.minhbach.portal.question;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.jboss.resteasy.reactive.RestPath;

/** The queries of the guide as files, for programs that ask them. */
@Path("/data/questions/{code}.graphql")
public class QuestionFiles {

    @GET
    @Produces("application/graphql;charset=UTF-8")
    public String query(@RestPath String code) {
        return SavedQuery.find(code).orElseThrow(NotFoundException::new).query() + '\n';
    }
}
