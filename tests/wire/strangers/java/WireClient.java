import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientStatusException;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.worker.JobWorker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Does what a Java client of Zeebe does, and writes a line for each thing that came out as Zeebe does it. Arguments: HOST:PORT, folder of the models. */
public final class WireClient {
  private static ZeebeClient client;
  private static Path models;

  public static void main(final String[] arguments) throws Exception {
    models = Path.of(arguments[1]);
    client = ZeebeClient.newClientBuilder().grpcAddress(java.net.URI.create("http://" + arguments[0])).usePlaintext().preferRestOverGrpc(false).build();
    topology();
    polled();
    streamed();
    failed();
    thrown();
    message();
    signal();
    refused();
    timeout();
    decision();
    modified();
    migrated();
    deleted();
    client.close();
    System.exit(0);
  }

  private static void saw(final String what, final boolean holds) {
    System.out.println((holds ? "holds " : "fails ") + what);
  }

  private static long deploy(final String file) {
    return client.newDeployResourceCommand().addResourceFile(models.resolve(file).toString()).send().join()
        .getProcesses().get(0).getProcessDefinitionKey();
  }

  private static long start(final String id) {
    return client.newCreateInstanceCommand().bpmnProcessId(id).latestVersion().send().join().getProcessInstanceKey();
  }

  private static Map<String, Object> result(final String id, final Map<String, Object> variables) {
    return client.newCreateInstanceCommand().bpmnProcessId(id).latestVersion().variables(variables).withResult()
        .requestTimeout(Duration.ofSeconds(30)).send().join().getVariablesAsMap();
  }

  private static ActivatedJob job(final String type) {
    final List<ActivatedJob> jobs = client.newActivateJobsCommand().jobType(type).maxJobsToActivate(1)
        .timeout(Duration.ofMinutes(1)).requestTimeout(Duration.ofSeconds(10)).send().join().getJobs();
    return jobs.get(0);
  }

  private static void topology() {
    saw("topology", client.newTopologyRequest().send().join().getBrokers().get(0).getPartitions().get(0).isLeader());
  }

  private static void polled() {
    deploy("polled.bpmn");
    try (JobWorker worker = client.newWorker().jobType("job-polled").handler(
        (c, job) -> c.newCompleteCommand(job.getKey()).variables(Map.of("by", "poll")).send().join()).open()) {
      saw("worker", "poll".equals(result("polled", Map.of("a", 1)).get("by")));
    }
  }

  private static void streamed() {
    deploy("streamed.bpmn");
    try (JobWorker worker = client.newWorker().jobType("job-streamed").handler(
        (c, job) -> c.newCompleteCommand(job.getKey()).variables(Map.of("by", "push")).send().join())
        .streamEnabled(true).pollInterval(Duration.ofMinutes(5)).open()) {
      saw("streaming worker", "push".equals(result("streamed", Map.of()).get("by")));
    }
  }

  private static void failed() throws Exception {
    deploy("failed.bpmn");
    final CompletableFuture<Integer> retries = new CompletableFuture<>();
    try (JobWorker worker = client.newWorker().jobType("job-failed").handler((c, job) -> {
      if (job.getRetries() == 3) {
        c.newFailCommand(job.getKey()).retries(2).retryBackoff(Duration.ofMillis(200)).errorMessage("again").send().join();
      } else {
        retries.complete(job.getRetries());
        c.newCompleteCommand(job.getKey()).send().join();
      }
    }).open()) {
      start("failed");
      saw("fail with back-off", retries.get(20, TimeUnit.SECONDS) == 2);
    }
  }

  private static void thrown() {
    deploy("thrown.bpmn");
    try (JobWorker worker = client.newWorker().jobType("job-thrown").handler(
        (c, job) -> c.newThrowErrorCommand(job.getKey()).errorCode("refused").variable("why", "late").send().join()).open()) {
      saw("throw error", "late".equals(result("thrown", Map.of()).get("why")));
    }
  }

  private static void message() {
    deploy("message.bpmn");
    client.newPublishMessageCommand().messageName("start-message").withoutCorrelationKey().variable("n", 1).send().join();
    saw("start message", Integer.valueOf(1).equals(job("job-message").getVariable("n")));
  }

  private static void signal() {
    deploy("signal.bpmn");
    client.newBroadcastSignalCommand().signalName("signal-signal").variable("n", 2).send().join();
    saw("signal", Integer.valueOf(2).equals(job("job-signal").getVariable("n")));
  }

  private static void refused() {
    try {
      client.newCancelInstanceCommand(4711).send().join();
      saw("refusal", false);
    } catch (final ClientStatusException refusal) {
      saw("refusal", refusal.getMessage().contains("Command 'CANCEL' rejected with code 'NOT_FOUND'"));
    }
  }

  private static void timeout() {
    deploy("timeout.bpmn");
    start("timeout");
    final ActivatedJob job = job("job-timeout");
    client.newUpdateTimeoutCommand(job.getKey()).timeout(Duration.ofMillis(100)).send().join();
    final ActivatedJob again = job("job-timeout");
    client.newUpdateRetriesCommand(job.getKey()).retries(7).send().join();
    saw("time-out of a job", again.getKey() == job.getKey());
  }

  private static void decision() {
    client.newDeployResourceCommand().addResourceFile(models.resolve("colour.dmn").toString()).send().join();
    saw("decision", client.newEvaluateDecisionCommand().decisionId("colour").variables(Map.of("age", 12)).send().join()
        .getDecisionOutput().contains("green"));
  }

  private static void modified() {
    deploy("modified.bpmn");
    final long key = start("modified");
    final ActivatedJob first = job("first-modified");
    client.newModifyProcessInstanceCommand(key).activateElement("second").and()
        .terminateElement(first.getElementInstanceKey()).send().join();
    saw("modification", job("second-modified").getProcessInstanceKey() == key);
  }

  private static void migrated() {
    deploy("source.bpmn");
    final long key = start("source");
    final long target = deploy("target.bpmn");
    client.newMigrateProcessInstanceCommand(key).migrationPlan(target).addMappingInstruction("task", "task").send().join();
    saw("migration", "target".equals(job("job-source").getBpmnProcessId()));
  }

  private static void deleted() {
    final long key = deploy("deleted.bpmn");
    client.newDeleteResourceCommand(key).send().join();
    try {
      start("deleted");
      saw("deletion", false);
    } catch (final ClientStatusException refusal) {
      saw("deletion", refusal.getStatusCode() == io.grpc.Status.Code.NOT_FOUND);
    }
  }
}
