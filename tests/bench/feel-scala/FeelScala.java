import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * Evaluates expressions as fast as it can. First line in: the variables as a FEEL context. Every further line in:
 * {@code milliseconds <tab> expression}; its line out: evaluations per second, or {@code error <tab> reason}.
 */
class FeelScala {
  @SuppressWarnings("unchecked")
  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    var variables = (Map<String, Object>) engine.evaluateExpression(input.readLine(), Map.of()).result();
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] parts = line.split("\t", 2);
      output.println(measure(engine, parts[1], variables, Long.parseLong(parts[0]) * 1_000_000));
    }
  }

  private static String measure(FeelEngineApi engine, String source, Map<String, Object> variables, long nanoseconds) {
    var parsed = engine.parseExpression(source);
    if (parsed.isFailure()) return "error\t" + parsed.failure().message();
    var expression = parsed.parsedExpression();
    var first = engine.evaluate(expression, variables);
    if (first.isFailure()) return "error\t" + first.failure().message();
    if (first.result() == null) return "error\tthe value is null";
    long start = System.nanoTime();
    long count = 0;
    while (System.nanoTime() - start < nanoseconds) {
      for (int turn = 0; turn < 10; turn++) engine.evaluate(expression, variables);
      count += 10;
    }
    return String.valueOf(count * 1e9 / (System.nanoTime() - start));
  }
}
