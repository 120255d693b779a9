import { origin, server } from "./server";

/** Builds the site in one stage and serves it in another that holds nothing else and writes nothing. */
export function dockerfile(): string {
  return `# ${origin}
# docker build -f deploy/Dockerfile --build-arg BASE=/ -t deskside .
# docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p ${server.port}:${server.port} deskside

FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
ARG BASE=/
RUN npm run build -- --base="$BASE" --out="site$BASE" \\
 && npm run deploy:configs -- --base="$BASE" --out=configs

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /app/configs/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/site ${server.folder}
USER 101
EXPOSE ${server.port}
`;
}
