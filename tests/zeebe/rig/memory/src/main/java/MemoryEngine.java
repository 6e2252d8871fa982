import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Zeebe in memory, gRPC at 127.0.0.1:args[0]. At 127.0.0.1:args[1] its clock is moved and its records are read:
 *   POST /advance?MS   lets time pass and what comes due be done
 *   POST /idle?MS      answers when nothing has been left to do; 504 where that is not so after MS
 *   GET  /records?N    the records after the first N, one JSON a line
 * It ends when its input ends, so that it never outlives who started it.
 */
public final class MemoryEngine {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  public static void main(String[] args) throws Exception {
    var engine = EngineFactory.create(Integer.parseInt(args[0]));
    engine.start();
    var control = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])), 0);
    control.setExecutor(Executors.newSingleThreadExecutor());
    control.createContext("/advance", exchange -> answer(exchange, query -> {
      engine.increaseTime(Duration.ofMillis(Long.parseLong(query)));
      engine.waitForIdleState(PATIENCE);
      return "";
    }));
    control.createContext("/idle", exchange -> answer(exchange, query -> {
      engine.waitForIdleState(Duration.ofMillis(Long.parseLong(query)));
      return "";
    }));
    control.createContext("/records", exchange -> answer(exchange, query ->
        StreamSupport.stream(engine.getRecordStreamSource().getRecords().spliterator(), false)
            .skip(query.isEmpty() ? 0 : Long.parseLong(query))
            .map(record -> record.toJson() + "\n")
            .collect(Collectors.joining())));
    control.start();
    System.out.println("ready");
    while (System.in.read() != -1) Thread.onSpinWait();
    Runtime.getRuntime().halt(0);
  }

  private interface Work {
    String of(String query) throws Exception;
  }

  private static void answer(HttpExchange exchange, Work work) throws IOException {
    var raw = exchange.getRequestURI().getRawQuery();
    int status = 200;
    String text;
    try {
      text = work.of(raw == null ? "" : URLDecoder.decode(raw, StandardCharsets.UTF_8));
    } catch (java.util.concurrent.TimeoutException late) {
      status = 504;
      text = String.valueOf(late.getMessage());
    } catch (Exception failure) {
      status = 500;
      text = failure.toString();
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
    exchange.close();
  }
}
