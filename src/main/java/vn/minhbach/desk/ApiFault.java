package vn.minhbach.desk;

/**
 * What can be wrong with a request to the API. Its words are in {@code portal/messages/apifault_*.properties}, by its
 * name, and its title's by that of the title.
 */
enum ApiFault {
    UNAUTHORIZED(401, "token", "TOKEN"),
    NO_LEAVE(403, "leave", "LEAVE"), MAY_REPORT(403, "leave", "LEAVE"), DRAFTED_IT(403, "leave", "LEAVE"),
    OWN_DRAFTS(403, "leave", "LEAVE"), TWO_PERSONS(403, "leave", "LEAVE"),
    DENIALS(429, "denials", "DENIALS"), UPLOADS(429, "uploads", "UPLOADS"), NO_ROOM(507, "room", "ROOM"),
    DRAFTS_FULL(409, "drafts", "DRAFTS"),
    NO_RELEASE(404, "missing", "MISSING"), NO_DRAFT(404, "missing", "MISSING"), NO_PUBLISHER(404, "missing", "MISSING"),
    NO_OFFER(404, "missing", "MISSING"),
    NOTHING_THERE(404, "missing", "MISSING"), NO_ADDRESS(404, "missing", "MISSING"),
    DRAFT_ENDED(409, "conflict", "CONFLICT"), NOT_THEIRS(409, "conflict", "CONFLICT"),
    OFFERED_ALREADY(409, "conflict", "CONFLICT"),
    DRY_RUN(400, "request", "REQUEST"), SEEN(400, "request", "REQUEST"), RELEASE_NUMBER(400, "request", "REQUEST"),
    KEY_FORM(400, "request", "REQUEST"),
    OFFER_FORM(400, "request", "REQUEST"), NOBODY(400, "request", "REQUEST"), UNREADABLE(400, "request", "REQUEST"),
    METHOD(405, "request", "METHOD"), ANSWER_TYPE(406, "request", "ANSWER_TYPE"),
    TOO_LARGE(413, "request", "TOO_LARGE"), BODY_TYPE(415, "request", "BODY_TYPE"),
    KEY_REUSED(422, "idempotency-key", "KEY_REUSED"),
    FAILED(503, "failed", "FAILED"), ELSEWHERE(503, "elsewhere", "ELSEWHERE");

    final int status;
    /** The kind of problem, explained at {@code /data#problem-} and this. */
    final String type;
    final String title;

    ApiFault(int status, String type, String title) {
        this.status = status;
        this.type = type;
        this.title = title;
    }
}
