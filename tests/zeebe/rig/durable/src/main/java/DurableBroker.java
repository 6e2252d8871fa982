import io.camunda.zeebe.broker.Broker;
import io.camunda.zeebe.broker.SpringBrokerBridge;
import io.camunda.zeebe.broker.system.SystemContext;
import io.camunda.zeebe.broker.system.configuration.BrokerCfg;
import io.camunda.zeebe.util.sched.clock.DefaultActorClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One durable Zeebe broker with its gateway on loopback:
 * folder, node id, partitions, gateway port, then host:internal-port[:command-port] of every node of the cluster in order of
 * node id. The command port is the one below the internal one where it is not said.
 * It ends when its input ends, so that it never outlives who started it.
 */
public final class DurableBroker {
  public static void main(String[] args) throws Exception {
    String folder = Path.of(args[0]).toAbsolutePath().toString();
    int node = Integer.parseInt(args[1]);
    String[] members = Arrays.copyOfRange(args, 4, args.length);
    Files.createDirectories(Path.of(folder));

    BrokerCfg cfg = new BrokerCfg();
    cfg.getNetwork().setHost("127.0.0.1");
    String[] own = members[node].split(":");
    int internal = Integer.parseInt(own[1]);
    cfg.getNetwork().getInternalApi().setPort(internal);
    cfg.getNetwork().getCommandApi().setPort(own.length > 2 ? Integer.parseInt(own[2]) : internal - 1);
    cfg.getGateway().setEnable(true);
    cfg.getGateway().getNetwork().setHost("127.0.0.1");
    cfg.getGateway().getNetwork().setPort(Integer.parseInt(args[3]));
    cfg.getCluster().setNodeId(node);
    cfg.getCluster().setClusterSize(members.length);
    cfg.getCluster().setReplicationFactor(members.length);
    cfg.getCluster().setPartitionsCount(Integer.parseInt(args[2]));
    cfg.getCluster()
        .setInitialContactPoints(
            Arrays.stream(members)
                .map(member -> member.split(":")[0] + ":" + member.split(":")[1])
                .collect(Collectors.toList()));
    cfg.getThreads().setCpuThreadCount(2);
    cfg.getThreads().setIoThreadCount(2);
    cfg.getData().setDirectory(folder);
    // The disk of a test machine is not the broker's own: what is full for others is enough for it.
    cfg.getData().setDiskUsageMonitoringEnabled(false);
    cfg.init(folder);

    SystemContext context = new SystemContext(cfg, folder, new DefaultActorClock());
    context.getScheduler().start();
    new Broker(context, new SpringBrokerBridge()).start().get();
    System.out.println("ready");
    while (System.in.read() != -1) Thread.onSpinWait();
    Runtime.getRuntime().halt(0);
  }
}
