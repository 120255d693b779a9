import { caching, hashedFile, securityHeaders } from "../headers";
import { asPattern, mediaTypes, origin, packed, server } from "./server";

/**
 * For httpd 2.4 with alias, headers, mime and rewrite. All headers are in the "always" table: the other one
 * leaves refusals out, and a name in both is sent twice.
 */
export function apacheConf(base: string): string {
  const at = asPattern(base);
  const headers = Object.entries(securityHeaders)
    .map(([name, value]) => `    Header always set ${name} "${value}"`)
    .join("\n");
  const types = Object.entries(mediaTypes)
    .map(([kind, type]) => `        AddType ${type} .${kind}`)
    .join("\n");

  return `# ${origin}
# Needs a2enmod alias headers mime rewrite.

ServerTokens Prod
ServerSignature Off
TraceEnable Off
Listen ${server.port}

<VirtualHost *:${server.port}>
    DocumentRoot ${server.folder}
    FileETag MTime Size
    ErrorDocument 404 "Not found"
    ErrorDocument 405 "Only GET and HEAD are answered"

${headers}
    Header always set Cache-Control "${caching.other}"
    Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_STATUS} in {'200','206','304'} && %{REQUEST_URI} =~ m#^${at}${hashedFile}(\\.br|\\.gz)?$#"
    Header always set Cache-Control "${caching.refused}" "expr=%{REQUEST_STATUS} -ge 400"
    <FilesMatch "\\.(${packed})(\\.br|\\.gz)?$">
        Header always set Vary Accept-Encoding "expr=%{REQUEST_STATUS} in {'200','206','304'}"
    </FilesMatch>

    <Directory ${server.folder}>
        Require all granted
        AllowOverride None
        Options None
        DirectoryIndex disabled
        DirectorySlash Off
${types}
        AddDefaultCharset Off
        AddCharset utf-8 .html
        # Debian takes .br for Breton and .gz for a type of its own.
        RemoveLanguage .br
        RemoveType .br .gz
        AddEncoding br .br
        AddEncoding gzip .gz
    </Directory>
${withSlash(base)}
    RewriteEngine On
    RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
    RewriteRule ^ - [R=405,L]
${outside(base)}    # Packed copies have no address of their own, folders of files neither.
    RewriteRule \\.(br|gz)$ - [R=404,L]
    RewriteRule ^${at}assets/?$ - [R=404,L]
    # Addresses of pages carry no extension: a page of its own, or the shell.
    RewriteCond %{REQUEST_URI} !^${at}assets/
    RewriteCond %{REQUEST_URI} !\\.[^/]*$
    RewriteCond %{DOCUMENT_ROOT}$1/index.html -f
    RewriteRule ^(.*?)/?$ $1/index.html
    RewriteCond %{REQUEST_URI} !^${at}assets/
    RewriteRule ^(.*/)?[^/.]*$ ${base}app.html
    # The packed copy, where the browser reads it.
    RewriteCond %{HTTP:Accept-Encoding} "\\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?(\\s|,|$))" [NC,NV]
    RewriteCond %{DOCUMENT_ROOT}$0.br -f
    RewriteRule ^.+\\.(${packed})$ %{DOCUMENT_ROOT}$0.br [L,E=no-gzip:1]
    RewriteCond %{HTTP:Accept-Encoding} "\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(\\s|,|$))" [NC,NV]
    RewriteCond %{DOCUMENT_ROOT}$0.gz -f
    RewriteRule ^.+\\.(${packed})$ %{DOCUMENT_ROOT}$0.gz [L,E=no-gzip:1]
    # Debian has an /icons/ of its own for every site.
    RewriteRule ^.*$ %{DOCUMENT_ROOT}$0 [L]
</VirtualHost>
`;
}

function outside(base: string): string {
  if (base === "/") return "";
  const bare = asPattern(base.slice(0, -1));
  return `    RewriteRule ^${bare}$ - [L]
    RewriteRule !^${asPattern(base)} - [R=404,L]
`;
}

/** Relative where httpd can (2.4.58): behind a proxy it knows neither its own name nor https. */
function withSlash(base: string): string {
  if (base === "/") return "";
  const bare = base.slice(0, -1);
  return `
    <Location "${bare}">
        <IfDirective RedirectRelative>
            RedirectRelative On
        </IfDirective>
        RedirectMatch 308 "^${asPattern(bare)}$" "${base}"
    </Location>
`;
}
