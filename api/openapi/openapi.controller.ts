import { Controller, Get, Header, Query } from '@nestjs/common';
import { KEPT } from '../caching.ts';
import { noParameters } from '../catalogue/catalogue-parameters.ts';
import { openApiDocument } from './document.ts';

/** GET /openapi.json: the description of the service for machines. */
@Controller('api/v1/openapi.json')
export class OpenApiController {
  private readonly document = openApiDocument();

  @Get()
  @Header('Cache-Control', KEPT)
  get(@Query({ schema: noParameters }) _none: object) {
    return this.document;
  }
}
