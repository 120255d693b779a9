import { userInfo } from "node:os";

/** A server program, and what it needs around the configuration that is shipped. */
export interface Program {
  /** The file in deploy/ */
  readonly config: string;
  readonly main: (home: string) => string;
  readonly command: (home: string) => readonly string[];
}

const { uid } = userInfo();

export const nginx: Program = {
  config: "nginx.conf",
  main: (home) => `pid ${home}/pid;
error_log stderr;
${uid === 0 ? "user root;" : ""}
worker_processes 1;
events {}
http {
    access_log off;
    client_body_temp_path ${home}/tmp/body;
    proxy_temp_path ${home}/tmp/proxy;
    fastcgi_temp_path ${home}/tmp/fastcgi;
    uwsgi_temp_path ${home}/tmp/uwsgi;
    scgi_temp_path ${home}/tmp/scgi;
    gzip on;
    include /etc/nginx/mime.types;
    include ${home}/nginx.conf;
}
`,
  command: (home) => [
    "/usr/sbin/nginx",
    "-p",
    home,
    "-c",
    `${home}/main.conf`,
    "-g",
    "daemon off;",
  ],
};

/** Debian loads these unasked; what they add must not show. */
const debian = ["mime", "deflate", "dir", "negotiation", "autoindex", "alias"];
const modules = ["mpm_event", "authz_core", "headers", "rewrite", "filter", ...debian];

export const apache: Program = {
  config: "apache.conf",
  main: (home) => `ServerRoot ${home}
ServerName localhost
PidFile ${home}/pid
DefaultRuntimeDir ${home}
Mutex file:${home}/tmp default
ErrorLog ${home}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
${uid === 0 ? "User www-data\nGroup www-data" : ""}
${debian.map((name) => `IncludeOptional /etc/apache2/mods-available/${name}.conf`).join("\n")}
Include ${home}/apache.conf
`,
  command: (home) => ["/usr/sbin/apache2", "-d", home, "-f", `${home}/main.conf`, "-DFOREGROUND"],
};

export const caddy: Program = {
  config: "Caddyfile",
  main: (home) => `{
	admin off
}
import ${home}/Caddyfile
`,
  command: (home) => [
    "/usr/bin/caddy",
    "run",
    "--adapter",
    "caddyfile",
    "--config",
    `${home}/main.conf`,
  ],
};
