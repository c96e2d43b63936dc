import { Controller, Get, Header } from '@nestjs/common';
import { openApiDocument } from './document.ts';

/** GET /openapi.json: the description of the service for machines. */
@Controller('api/v1/openapi.json')
export class OpenApiController {
  private readonly document = openApiDocument();

  @Get()
  @Header('Cache-Control', 'public, max-age=300')
  get() {
    return this.document;
  }
}
