import type { Sentences } from '../sentence.ts';

const AGAIN = 'Vuelva a pedir tras los segundos que indica Retry-After.';

export const PROBLEM_KINDS: Sentences['problemKinds'] = {
  'wrong-parameter': {
    title: 'Un parámetro es incorrecto',
    meaning: 'Un parámetro es desconocido, falta, se indica dos veces o su valor no se puede leer.',
    mend: 'Las entradas de «errors» nombran cada parámetro con su valor y dicen qué puede ser.',
  },
  'unknown-code': {
    title: 'Un código no está en su lista',
    meaning: 'Un filtro nombra un código que su lista no contiene. Nada se adivina ni se omite.',
    mend: 'Tome uno de los códigos más próximos que nombra la respuesta, o uno de /api/v1/codes/{list}.',
  },
  'year-out-of-range': {
    title: 'Un año está fuera de la publicación',
    meaning: 'La publicación no contiene cifras de un año solicitado.',
    mend: 'Pida años de la publicación; la respuesta y /api/v1/releases los nombran.',
  },
  'bad-request': {
    title: 'La petición no se puede leer',
    meaning:
      'La propia petición está mal formada, por ejemplo una dirección con un escape de porcentaje incompleto.',
    mend: 'Codifique la dirección como lo hace un navegador (RFC 3986).',
  },
  'not-found': {
    title: 'No hay nada en esta dirección',
    meaning: 'La ruta, o el indicador, la lista o el problema que nombra, no existe.',
    mend: '/api/v1/openapi.json enumera todas las rutas; la respuesta nombra lo que hay.',
  },
  'unknown-release': {
    title: 'Esa publicación no existe',
    meaning: 'Nunca hubo una publicación con ese número.',
    mend: 'Pida release=latest, o una de las que enumera /api/v1/releases.',
  },
  'method-not-allowed': {
    title: 'Este servicio solo se lee',
    meaning: 'El método de la petición modificaría algo, y aquí nada puede modificarse.',
    mend: 'Use GET o HEAD.',
  },
  'request-timeout': {
    title: 'La petición tardó demasiado en llegar',
    meaning: 'La conexión se abrió, pero la petición no llegó entera a tiempo.',
    mend: 'Vuelva a pedir; /api/v1/config indica los segundos.',
  },
  'release-withdrawn': {
    title: 'La publicación se retiró',
    meaning: 'La publicación existió y después se retiró. Conserva su número y no da ninguna cifra.',
    mend: 'Su nota en /api/v1/releases dice por qué. Pida release=latest.',
  },
  'too-many-cells': {
    title: 'La tabla es demasiado grande',
    meaning: 'La tabla tendría más celdas de las que puede tener una respuesta.',
    mend: 'Filtre la dimensión que nombra la respuesta, o pida menos años a la vez.',
  },
  'address-too-long': {
    title: 'La dirección es demasiado larga',
    meaning: 'La ruta y la consulta tienen juntas más caracteres de los que puede tener aquí una dirección.',
    mend: 'Pida menos códigos a la vez, o una dimensión entera. /api/v1/config indica el límite.',
  },
  'not-answerable': {
    title: 'Ningún agregado lo responde exactamente',
    meaning:
      'Cada parámetro es correcto, pero ningún agregado de la publicación contiene su combinación, y las cifras nunca se aproximan.',
    mend: 'La respuesta dice qué puede pedirse en su lugar.',
  },
  'head-too-large': {
    title: 'Los campos de cabecera son demasiado grandes',
    meaning: 'La dirección y los campos de cabecera son juntos más largos de lo que puede ser una petición.',
    mend: 'Envíe menos campos de cabecera o más cortos, como las cookies, que aquí no se leen.',
  },
  'internal-error': {
    title: 'El servicio falló',
    meaning: 'La culpa es nuestra. Su registro da el motivo con el identificador de la petición.',
    mend: 'Indique al operador el valor de «requestId».',
  },
  'database-unavailable': {
    title: 'No se puede acceder a la base de datos',
    meaning: 'La base de datos no está ahora disponible, o tardó demasiado.',
    mend: AGAIN,
  },
  'too-busy': {
    title: 'Demasiadas preguntas a la vez',
    meaning: 'Ya esperan tantas preguntas como pueden esperar.',
    mend: `${AGAIN} Menos peticiones a la vez se responden antes.`,
  },
  'no-release': {
    title: 'Todavía no hay nada publicado',
    meaning: 'El servicio funciona, pero no hay ninguna publicación y por tanto no hay cifras.',
    mend: 'Publique con la orden liaison release publish. Después vuelva a pedir.',
  },
  'not-ready': {
    title: 'El servicio no está listo',
    meaning: 'Solo /readyz responde así: falta la base de datos, su esquema o una publicación.',
    mend: `La respuesta dice qué falta. ${AGAIN}`,
  },
};
