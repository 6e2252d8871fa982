"""Does what a Python client of Zeebe does, and writes a line for each thing that came out as Zeebe does it. Arguments: HOST:PORT, folder of the models."""

import asyncio
import sys

from pyzeebe import Job, ZeebeClient, ZeebeWorker, create_insecure_channel
from pyzeebe.errors import ProcessInstanceNotFoundError
from pyzeebe.job.job import JobController

address, models = sys.argv[1:3]


def saw(what: str, holds: bool) -> None:
    print(("holds " if holds else "fails ") + what, flush=True)


async def main() -> None:
    channel = create_insecure_channel(grpc_address=address)
    client = ZeebeClient(channel)
    worker = ZeebeWorker(channel)

    @worker.task(task_type="job-polled")
    async def polled(a: int) -> dict:
        return {"sum": a + 1}

    async def again(_: Exception, job: Job, job_controller: JobController) -> None:
        await job_controller.set_failure_status("again", retry_back_off_ms=200)

    async def refuse(_: Exception, job: Job, job_controller: JobController) -> None:
        await job_controller.set_error_status("not today", "refused", {"why": "late"})

    @worker.task(task_type="job-failed", exception_handler=again)
    async def failed(job: Job) -> dict:
        if job.retries == 3:
            raise ValueError("the first time")
        return {"retries": job.retries}

    @worker.task(task_type="job-thrown", exception_handler=refuse)
    async def thrown() -> dict:
        raise ValueError("always")

    files = ["polled.bpmn", "failed.bpmn", "thrown.bpmn", "answered.bpmn", "canceled.bpmn"]
    deployed = await client.deploy_resource(*[f"{models}/{file}" for file in files])
    saw("deployment", len(deployed.deployments) == len(files))
    saw("topology", (await client.topology()).cluster_size == 1)
    working = asyncio.create_task(worker.work())

    async def result(process: str, variables: dict) -> dict:
        answer = await client.run_process_with_result(process, variables, timeout=30_000)
        return answer.variables

    saw("worker", (await result("polled", {"a": 1}))["sum"] == 2)
    saw("fail with back-off", (await result("failed", {}))["retries"] == 2)
    saw("throw error", (await result("thrown", {}))["why"] == "late")

    asked = asyncio.create_task(result("answered", {"caseNumber": "A-1"}))
    await client.publish_message("answer-answered", "A-1", {"granted": True}, time_to_live_in_milliseconds=60_000)
    saw("message", (await asked)["granted"] is True)

    instance = await client.run_process("canceled", {})
    await client.cancel_process_instance(instance.process_instance_key)
    try:
        await client.cancel_process_instance(instance.process_instance_key)
        saw("refusal", False)
    except ProcessInstanceNotFoundError:
        saw("refusal", True)

    await worker.stop()
    working.cancel()


asyncio.run(main())
