package de.dresden.smartparticipation.product.operations;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An orderly end waits for those who were let in, and lets nobody else in. */
@Tag("full")
class StopIT {

    @Test
    void a_running_upload_is_answered_a_new_request_is_sent_away() throws Exception {
        RunningProduct product = RunningProduct.start(RunningProduct.newDirectory("stop"), "--demo");
        Imports imports = Imports.of(product);
        byte[] table = Imports.table("U-", 2_000);
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"slow.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        String foot = "\r\n--b--\r\n";
        try (Socket socket = new Socket("localhost", product.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/consultations/" + imports.consultation() + "/imports HTTP/1.1\r\n"
                            + "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                            + imports.api().token()
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                            + (head.length() + table.length + foot.length()) + "\r\n\r\n" + head)
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(table, 0, table.length / 2);
            out.flush();
            Thread.sleep(1_000);

            product.process().destroy();
            HttpResponse<String> late = awaitRefusal(product);
            assertThat(late.headers().firstValue("Retry-After")).isPresent();
            assertThat(product.get(product.managementUrl() + "/health/ready").statusCode())
                    .as("a load balancer looks elsewhere")
                    .isEqualTo(503);

            out.write(table, table.length / 2, table.length - table.length / 2);
            out.write(foot.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> read(socket));
            assertThat(answer.get()).startsWith("HTTP/1.1 202");
        }
        assertThat(product.awaitEnd()).isZero();
        assertThat(product.console())
                .contains("Wird beendet: laufende Anfragen werden noch beantwortet …")
                .endsWith("Beendet.");
    }

    private static HttpResponse<String> awaitRefusal(RunningProduct product) throws InterruptedException {
        HttpResponse<String> answer = product.get(product.url() + "/login.xhtml");
        for (int attempt = 0; answer.statusCode() == 200 && attempt < 50; attempt++) {
            Thread.sleep(100);
            answer = product.get(product.url() + "/login.xhtml");
        }
        assertThat(answer.statusCode()).isEqualTo(503);
        return answer;
    }

    private static String read(Socket socket) {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
