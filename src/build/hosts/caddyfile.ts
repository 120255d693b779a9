import { caching, hashedFile, securityHeaders } from "../headers";
import { asPattern, mediaTypes, origin, packed, server } from "./server";

/** For Caddy 2.6 or later. `route` keeps the order that is written. */
export function caddyfile(base: string): string {
  const at = asPattern(base);
  const headers = Object.entries(securityHeaders)
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join("\n");
  const types = Object.entries(mediaTypes)
    .map(
      ([kind, type]) =>
        `\t\t@${kind} path *.${kind}\n\t\theader @${kind} Content-Type "${withCharset(type)}"`,
    )
    .join("\n");

  return `# ${origin}
# DESKSIDE_ADDRESS=desk.example has Caddy fetch a certificate for that name by itself.

(deskside-security) {
	header {
${headers}
	}
	header -Server
}

{$DESKSIDE_ADDRESS::${server.port}} {
	root * {$DESKSIDE_ROOT:${server.folder}}

	@other not method GET HEAD
	@packed path *.br *.gz
	@folder path ${base}assets ${base}assets/
	@page {
		not path ${base}assets/*
		not path_regexp "\\.[^/]*$"
	}
	@hashed {
		path_regexp "^${at}${hashedFile}$"
		# The answer to a part that is not there must not be kept either.
		not header Range *
	}
	@packable path_regexp "\\.(${packed})$"

	route {
		import deskside-security
		error @other 405
${outside(base)}		error @packed 404
		error @folder 404
		# Addresses of pages carry no extension: a page of its own, or the shell.
		route @page {
			try_files {path}/index.html ${base}app.html
		}

		header Cache-Control "${caching.other}"
		header @hashed Cache-Control "${caching.hashed}"
		header @packable {
			Vary Accept-Encoding
			defer
		}
${types}
		file_server {
			precompressed br gzip
			disable_canonical_uris
		}
	}

	handle_errors {
		import deskside-security
		header Cache-Control "${caching.refused}"
		header Content-Type "text/plain; charset=utf-8"
		respond "{http.error.status_text}" {http.error.status_code}
	}
}
`;
}

function withCharset(type: string): string {
  return type === mediaTypes.html ? `${type}; charset=utf-8` : type;
}

function outside(base: string): string {
  if (base === "/") return "";
  return `		redir ${base.slice(0, -1)} ${base} 308
		@outside not path ${base}*
		error @outside 404
`;
}
