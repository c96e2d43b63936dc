import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CellRow } from './cells.ts';
import type { Statement } from './statement.ts';

/** Runs the one statement of a question. */
@Injectable()
export class FiguresQuery {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async read({ text, parameters }: Statement): Promise<readonly CellRow[]> {
    return this.dataSource.query<CellRow[]>(text, [...parameters]);
  }
}
