import { caching, hashedFile, securityHeaders } from "../headers";
import { packedKinds } from "../pack";
import { asPattern, mediaTypes, origin, packed, server } from "./server";

/**
 * For any nginx: packed copies are chosen by `try_files`, because Brotli's own module is not in most
 * packages. All headers stand in one place and are decided by status and address: a location with an
 * `add_header` of its own would lose the others.
 */
export function nginxConf(base: string): string {
  const at = asPattern(base);
  const headers = Object.entries(securityHeaders)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join("\n");
  const types = Object.entries(mediaTypes)
    .map(([kind, type]) => `        ${type} ${kind};`)
    .join("\n");
  const packedFiles = packedKinds
    .map(
      (kind) => `    location ~ "^${at}.*\\.${kind}$" {
        types { ${mediaTypes[kind]} ${kind} br gz; }
        try_files $uri$deskside_br $uri$deskside_gz $uri =404;
    }`,
    )
    .join("\n");

  return `# ${origin}
# Belongs inside http { }, as the files of /etc/nginx/conf.d do.

map $http_accept_encoding $deskside_br {
    default $deskside_gz;
    "~*\\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?(\\s|,|$))" .br;
}
map $http_accept_encoding $deskside_gz {
    default "";
    "~*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(\\s|,|$))" .gz;
}
# Volatile, because a refusal is found out after the first look.
map "$status $uri" $deskside_caching {
    volatile;
    default "${caching.other}";
    "~^[45]" "${caching.refused}";
    "~^(200|206|304) ${at}${hashedFile}(\\.br|\\.gz)?$" "${caching.hashed}";
}
map "$status $uri" $deskside_encoding {
    volatile;
    default "";
    "~^(200|206|304) .*\\.br$" br;
    "~^(200|206|304) .*\\.gz$" gzip;
}
map "$status $uri" $deskside_vary {
    volatile;
    default "";
    "~^(200|206|304) .*\\.(${packed})(\\.br|\\.gz)?$" Accept-Encoding;
}

server {
    listen ${server.port};
    server_name _;
    server_tokens off;
    absolute_redirect off;
    root ${server.folder};
    charset utf-8;
    charset_types text/html;
    gzip off;
    gzip_static off;

${headers}
    add_header Cache-Control $deskside_caching always;
    add_header Content-Encoding $deskside_encoding always;
    add_header Vary $deskside_vary always;

    types {
${types}
    }
    default_type application/octet-stream;

    error_page 404 @missing;
    location @missing {
        default_type text/plain;
        return 404 "Not found\\n";
    }

    # Packed copies have no address of their own.
    location ~ "\\.(br|gz)$" { return 404; }
${packedFiles}
    location ~ "^${at}.*\\.[^/]*$" { try_files $uri =404; }
    location = ${base}assets { return 404; }
    location ${base}assets/ { try_files $uri =404; }
    # Addresses of pages carry no extension: a page of its own, or the shell.
    location ${base} {
        types { text/html html br gz; }
        try_files $uri/index.html$deskside_br $uri/index.html$deskside_gz $uri/index.html ${base}app.html;
    }
${outside(base)}}
`;
}

function outside(base: string): string {
  if (base === "/") return "";
  return `    location = ${base.slice(0, -1)} { return 308 ${base}; }
    location / { return 404; }
`;
}
