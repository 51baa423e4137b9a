package vn.minhbach.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import io.restassured.RestAssured;

/** An answer as it comes over the wire, to a request that no library would send. */
record RawAnswer(int status, String headers, byte[] body) {

    /**
     * Over HTTP/1.0, which knows no chunks.
     *
     * @param target path and query, or a whole address
     */
    static RawAnswer get(String target, String host, String... headers) throws IOException {
        return of("GET " + target + " HTTP/1.0\r\nHost: " + host + "\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n");
    }

    static RawAnswer post(String path, String host, String type, String body) throws IOException {
        return of("POST " + path + " HTTP/1.0\r\nHost: " + host + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static RawAnswer of(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] all = socket.getInputStream().readAllBytes();
            // A character a byte, so that both count alike.
            String text = new String(all, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            return new RawAnswer(Integer.parseInt(text.split(" ", 3)[1]), text.substring(0, end),
                    text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Empty for none. */
    String header(String name) {
        return headers.lines()
                .filter(each -> each.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(each -> each.substring(name.length() + 1).strip()).findFirst().orElse("");
    }

    /** Whether nobody else may be given it. */
    boolean isForOneReader() {
        return header("Cache-Control").contains("no-store");
    }

    /** All that it says: of a zip or a workbook what is packed in it, too. */
    String said() throws IOException {
        StringBuilder said = new StringBuilder(headers).append("\n").append(new String(body, StandardCharsets.UTF_8));
        if (body.length > 1 && body[0] == 'P' && body[1] == 'K') {
            // Not as a stream: a workbook says only at its end how long its parts are.
            Path file = Files.write(Files.createTempFile("answer", ".zip"), body);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    said.append("\n").append(entry.getName()).append("\n")
                            .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        }
        return said.toString();
    }
}
