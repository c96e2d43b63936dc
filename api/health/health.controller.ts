import { Controller, Get, Header } from '@nestjs/common';
import { ProblemError, problem } from '../problem.ts';
import { ReadinessQuery } from './readiness.query.ts';

/** Whether the process lives, and whether it can answer. Neither says anything of hosts or versions. */
@Controller()
export class HealthController {
  private readonly readiness: ReadinessQuery;

  constructor(readiness: ReadinessQuery) {
    this.readiness = readiness;
  }

  @Get('livez')
  @Header('Cache-Control', 'no-store')
  live() {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async ready() {
    const why = await this.readiness.whyNotReady();
    if (why) throw new ProblemError(problem('not-ready', why));
    return { status: 'ready' };
  }
}
