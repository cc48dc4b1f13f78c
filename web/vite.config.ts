import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));

/** Answers /api from src/testing/ in `npm run mock`; the product bundle never sees it. */
function fakeApi(): Plugin {
  return {
    name: "guanxi-fake-api",
    configureServer(server) {
      server.middlewares.use(async (req, res, next) => {
        if (!req.url?.startsWith("/api/")) return next();
        const bridge = await server.ssrLoadModule("/src/testing/node-bridge.ts");
        await bridge.answer(req, res);
      });
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === "mock" ? [fakeApi()] : [])],
  resolve: { alias: { "@": src } },
  server: {
    port: 5173,
    proxy:
      mode === "mock"
        ? undefined
        : { "/api": { target: process.env.GUANXI_API ?? "http://127.0.0.1:8000", changeOrigin: false } },
  },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [{ name: "react", test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ }],
        },
      },
    },
  },
  test: {
    environment: "happy-dom",
    globals: false,
    setupFiles: ["./src/testing/setup.ts"],
    css: false,
    testTimeout: 20_000,
    restoreMocks: true,
    maxWorkers: 1,
    env: { DEBUG_PRINT_LIMIT: "0" },
  },
}));
